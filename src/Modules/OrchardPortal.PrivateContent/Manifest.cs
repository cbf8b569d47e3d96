using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Private Content",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Decides who may come in: log in, log out, sessions and system pages.",
    Category = "Customer portal",
    Dependencies =
    [
        "OrchardCore.Templates",
        "OrchardCore.Themes",
        "OrchardCore.Users",
        "OrchardCore.Users.Localization",
        "OrchardCore.Users.TimeZone",
        "OrchardPortal.Contacts",
        "OrchardPortal.Design",
        "OrchardPortal.Mail",
    ]
)]
