package io.willowleaf;

import io.willowleaf.kernel.database.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program.
@SpringBootApplication(proxyBeanMethods = false)
public class Willowleaf {

    public static void main(String[] args) {
        if (BackupCommand.knows(args)) {
            BackupCommand.run(args);
        } else {
            SpringApplication.run(Willowleaf.class, args);
        }
    }
}
