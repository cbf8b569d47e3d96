using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Customer Portal",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Where customers see, open and answer their tickets.",
    Category = "Customer portal",
    Dependencies =
    [
        "OrchardCore.CustomSettings",
        "OrchardCore.Security",
        "OrchardCore.Templates",
        "OrchardCore.Themes",
        "OrchardPortal.Contacts",
        "OrchardPortal.Conversations",
        "OrchardPortal.Design",
        "OrchardPortal.Mail",
        "OrchardPortal.PrivateContent",
        "OrchardPortal.Tickets",
    ]
)]
