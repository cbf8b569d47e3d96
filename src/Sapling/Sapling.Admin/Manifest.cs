using OrchardCore.DisplayManagement.Manifest;

// The real admin theme's id, so that a recipe's themes step says the same on both hosts.
[assembly: Theme(
    Id = "TheAdmin",
    Name = "The admin theme",
    Description = "The look of the admin, and the host's own screens.",
    Tags = ["Admin"]
)]
