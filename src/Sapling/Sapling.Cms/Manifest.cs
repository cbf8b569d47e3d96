using OrchardCore.Modules.Manifest;

// The host is one assembly that stands for many real modules; its features have their ids, which manifests and recipes name.
[assembly: Module(Id = "Sapling.Cms", Name = "Sapling", Description = "What every site has.", Category = "Infrastructure", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Admin", Name = "Admin", Description = "The admin: its menu, its theme, who may enter.", Category = "Content management", Dependencies = ["OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Navigation"])]
[assembly: Feature(Id = "OrchardCore.AdminDashboard", Name = "Admin dashboard", Description = "The first page of the admin.", Category = "Content management", Dependencies = ["OrchardCore.Admin"])]
[assembly: Feature(Id = "OrchardCore.ContentFields", Name = "Content fields", Description = "Fields for text, numbers, dates, choices and references.", Category = "Content management", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.ContentTypes", Name = "Content types", Description = "Defines what kinds of content there are.", Category = "Content management", Dependencies = ["OrchardCore.Contents"])]
[assembly: Feature(Id = "OrchardCore.Contents", Name = "Contents", Description = "Makes, lists and edits content items.", Category = "Content management", Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid"])]
[assembly: Feature(Id = "OrchardCore.CustomSettings", Name = "Custom settings", Description = "Site settings made of parts and fields.", Category = "Content management", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.DynamicCache", Name = "Dynamic cache", Description = "Keeps the output of shapes that ask for it.", Category = "Performance", Dependencies = ["OrchardCore.Templates"])]
[assembly: Feature(Id = "OrchardCore.Html", Name = "HTML body", Description = "A part and a field for formatted text.", Category = "Content management", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(Id = "OrchardCore.Liquid", Name = "Liquid", Description = "Templates in Liquid.", Category = "Content management")]
[assembly: Feature(Id = "OrchardCore.Navigation", Name = "Navigation", Description = "Menus.", Category = "Content management")]
[assembly: Feature(Id = "OrchardCore.Resources", Name = "Resources", Description = "Scripts and styles.", Category = "Content management")]
[assembly: Feature(Id = "OrchardCore.Templates", Name = "Templates", Description = "Templates that are edited in the admin.", Category = "Content management", Dependencies = ["OrchardCore.Liquid"])]
[assembly: Feature(Id = "OrchardCore.Themes", Name = "Themes", Description = "Chooses the look of the site.", Category = "Content management", Dependencies = ["OrchardCore.Settings"])]
[assembly: Feature(Id = "OrchardCore.Title", Name = "Title", Description = "A title for content items.", Category = "Content management", Dependencies = ["OrchardCore.Contents"])]
