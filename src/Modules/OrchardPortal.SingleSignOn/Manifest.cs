using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal Single Sign-On",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Lets customers in by identity providers: OpenID Connect, signed tokens (JWT), and social networks.",
    Category = "Customer portal",
    Dependencies = ["OrchardPortal.PrivateContent", "OrchardPortal.Contacts"]
)]
