using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Email", Name = "Email", Description = "Sends mail, by the provider that the site chooses.", Category = "Messaging", Dependencies = ["OrchardCore.Settings"])]
[assembly: Feature(Id = "OrchardCore.Email.Smtp", Name = "Email SMTP provider", Description = "Hands mail to an SMTP server.", Category = "Messaging", Dependencies = ["OrchardCore.Email"])]
