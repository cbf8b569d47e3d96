using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "OrchardPortal Theme",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "The look of the help site and the customer portal.",
    Category = "Customer portal"
)]
