using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Conversations",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "What customers and agents write to each other about a ticket, with files; and the agents' inbox.",
    Category = "Customer portal",
    Dependencies = ["OrchardCore.Admin", "OrchardCore.Liquid", "OrchardPortal.Contacts", "OrchardPortal.Tickets"]
)]
