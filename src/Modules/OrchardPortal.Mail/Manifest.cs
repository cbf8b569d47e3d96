using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Mail",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Sends mail from templates, in the background and as often as it takes.",
    Category = "Customer portal",
    Dependencies = ["OrchardCore.Email", "OrchardCore.Email.Smtp", "OrchardCore.Liquid", "OrchardCore.Templates", "OrchardCore.Themes", "OrchardPortal.Design"]
)]
