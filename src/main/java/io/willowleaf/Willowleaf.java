package io.willowleaf;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program.
@SpringBootApplication(proxyBeanMethods = false)
public class Willowleaf {

    public static void main(String[] args) {
        SpringApplication.run(Willowleaf.class, args);
    }
}
