using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Design",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "The brand of the site: logo, colours, type and shape, on the help site, in the portal, on system pages and in mails.",
    Category = "Customer portal",
    Dependencies = ["OrchardCore.Liquid", "OrchardCore.Settings"]
)]
