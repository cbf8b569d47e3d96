using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Tickets",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Tickets with their pipelines, stages and numbers.",
    Category = "Customer portal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardPortal.Contacts",
    ]
)]
