package io.relais.workbench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the workbench. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class WorkbenchApplication {
    /** Starts the server, and with it the bot. */
    public static void main(String[] args) {
        SpringApplication.run(WorkbenchApplication.class, args);
    }
}
