using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "OrchardCore.Recipes", Name = "Recipes", Description = "Makes and changes a site by recipes.", Category = "Infrastructure", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "OrchardCore.Setup", Name = "Setup", Description = "Asks for what a new site needs.", Category = "Infrastructure")]
[assembly: Feature(Id = "OrchardCore.AutoSetup", Name = "Auto setup", Description = "Sets a new site up from configuration.", Category = "Infrastructure")]
[assembly: Feature(Id = "OrchardCore.HealthChecks", Name = "Health checks", Description = "Answers at /health whether the site can serve.", Category = "Infrastructure")]
[assembly: Feature(Id = "OrchardCore.Features", Name = "Features", Description = "Switches features on and off in the admin.", Category = "Infrastructure")]
[assembly: Feature(Id = "OrchardCore.Diagnostics", Name = "Diagnostics", Description = "Pages for errors and for what is not found.", Category = "Infrastructure")]
