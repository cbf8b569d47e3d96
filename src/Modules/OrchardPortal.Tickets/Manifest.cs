using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Tickets",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "What customers ask: tickets with a number, a pipeline and a stage.",
    Category = "Customer portal",
    Dependencies = ["OrchardCore.ContentFields", "OrchardPortal.Contacts"]
)]
