package io.willowleaf;

import io.willowleaf.kernel.database.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. A request that waits while it loads a class keeps the thread that carries it; on two processors two of
/// them kept both, and whoever had the file they waited for could never go on. So there are more to carry them.
@SpringBootApplication(proxyBeanMethods = false)
public class Willowleaf {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    public static void main(String[] args) {
        System.setProperty(CARRIERS, System.getProperty(CARRIERS, "64"));
        if (BackupCommand.knows(args)) {
            BackupCommand.run(args);
        } else {
            SpringApplication.run(Willowleaf.class, args);
        }
    }
}
