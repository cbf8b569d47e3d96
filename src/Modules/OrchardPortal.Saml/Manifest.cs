using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "OrchardPortal SAML",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "Lets customers in through a SAML 2.0 identity provider.",
    Category = "Customer portal",
    Dependencies = ["OrchardPortal.SingleSignOn"]
)]
