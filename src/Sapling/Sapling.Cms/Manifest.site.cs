using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Settings", Name = "Settings", Description = "The settings of the site.", Category = "Core", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.HomeRoute", Name = "Home Route", Description = "Chooses the page that the root of the site shows.", Category = "Infrastructure", Dependencies = ["OrchardCore.Settings"])]
[assembly: Feature(Id = "OrchardCore.Roles", Name = "Roles", Description = "Roles, and what they allow.", Category = "Security", Dependencies = ["OrchardCore.Settings"])]
[assembly: Feature(Id = "OrchardCore.Users", Name = "Users", Description = "Accounts, and logging in.", Category = "Security", Dependencies = ["OrchardCore.Roles"])]
[assembly: Feature(Id = "OrchardCore.Users.Localization", Name = "User Localization", Description = "Answers users in the language of their account.", Category = "Settings", Dependencies = ["OrchardCore.Users", "OrchardCore.Localization"], Priority = "-1")]
[assembly: Feature(Id = "OrchardCore.Users.TimeZone", Name = "User Time Zone", Description = "Shows users times in the zone of their account.", Category = "Settings", Dependencies = ["OrchardCore.Users"])]
[assembly: Feature(Id = "OrchardCore.ContentLocalization", Name = "Content localization", Description = "Content in several languages: which language an item is in, and its translations.", Category = "Internationalization", Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Localization"])]
[assembly: Feature(Id = "OrchardCore.Localization", Name = "Localization", Description = "Answers visitors in their language.", Category = "Internationalization", Dependencies = ["OrchardCore.Settings"])]
[assembly: Feature(Id = "OrchardCore.Security", Name = "Security", Description = "Adapts the security headers of every response.", Category = "Security", Dependencies = ["OrchardCore.Settings"])]
