using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Knowledge Base",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "The public help site: categories, articles and search.",
    Category = "Customer portal",
    Dependencies =
    [
        "OrchardCore.ArchiveLater",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Contents",
        "OrchardCore.Html",
        "OrchardCore.Markdown",
        "OrchardCore.Media",
        "OrchardCore.PublishLater",
        "OrchardCore.Title",
        "OrchardPortal.Contacts",
        "OrchardPortal.PrivateContent",
    ]
)]
