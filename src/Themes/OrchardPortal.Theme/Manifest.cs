using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "OrchardPortal",
    Author = "The OrchardPortal authors",
    Website = "https://orchardportal.example",
    Version = "0.1.0",
    Description = "The look of the help site and of the customer portal: calm, responsive, light and dark.")]
