using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Conversations",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "What is said about a ticket: messages, internal comments, attachments.",
    Category = "Customer portal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardPortal.Contacts",
        "OrchardPortal.Tickets",
    ]
)]
