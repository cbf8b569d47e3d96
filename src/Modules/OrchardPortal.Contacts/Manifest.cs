using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Contacts",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Who writes to us: contacts and the companies they belong to.",
    Category = "Customer portal",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Users"]
)]
