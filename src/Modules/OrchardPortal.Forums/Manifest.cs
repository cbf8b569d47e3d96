using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Forums",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Members ask and answer in public: categories, questions, votes, accepted answers, moderation.",
    Category = "Customer portal",
    Dependencies =
    [
        "OrchardCore.Admin",
        "OrchardCore.Liquid",
        "OrchardPortal.Contacts",
        "OrchardPortal.Conversations",
        "OrchardPortal.Mail",
        "OrchardPortal.PrivateContent",
        "OrchardPortal.Tickets",
    ]
)]
