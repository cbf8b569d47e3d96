using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace Sapling.Admin.Setup;

/// <summary>Asks for what a new site needs. Exists only as long as the site is not set up.</summary>
[AllowAnonymous]
[Feature("OrchardCore.Setup")]
public sealed class SetupController(
    ISetupService setupService,
    ShellSettings shellSettings,
    IEnumerable<DatabaseProvider> databaseProviders,
    ITimeZoneSelectListProvider timeZones,
    IOptions<AntiforgeryOptions> antiforgeryOptions,
    IStringLocalizer<SetupController> localizer) : Controller
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IActionResult> Index()
    {
        var model = new SetupViewModel();
        await FillAsync(model);
        model.RecipeName = (model.Recipes.FirstOrDefault(recipe => recipe.Tags.Contains("default")) ?? model.Recipes.FirstOrDefault())?.Name;
        model.DatabaseProvider = model.DatabaseProviders.FirstOrDefault(provider => provider.IsDefault)?.Value;
        return View(model);
    }

    [HttpPost, ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost(SetupViewModel model)
    {
        await FillAsync(model);
        var recipe = model.Recipes.FirstOrDefault(recipe => recipe.Name == model.RecipeName);
        if (recipe is null && !string.IsNullOrEmpty(model.RecipeName))
        {
            ModelState.AddModelError(nameof(model.RecipeName), S["There is no such recipe."]);
        }

        CheckDatabase(model);
        if (!ModelState.IsValid)
        {
            return View(model);
        }

        var context = Context(model, recipe!);
        await setupService.SetupAsync(context);
        foreach (var (field, message) in context.Errors)
        {
            ModelState.AddModelError(field, message);
        }

        if (!ModelState.IsValid)
        {
            return View(model);
        }

        // The new site has keys of its own and could only complain about a cookie that was made with others.
        Response.Cookies.Delete(antiforgeryOptions.Value.Cookie.Name!, antiforgeryOptions.Value.Cookie.Build(HttpContext));
        return LocalRedirect("~/");
    }

    private static SetupContext Context(SetupViewModel model, RecipeDescriptor recipe)
    {
        var context = new SetupContext
        {
            Recipe = recipe,
            Properties = new Dictionary<string, object>
            {
                [SetupConstants.SiteName] = model.SiteName!,
                [SetupConstants.SiteTimeZone] = model.SiteTimeZone ?? string.Empty,
                [SetupConstants.AdminUsername] = model.UserName!,
                [SetupConstants.AdminEmail] = model.Email!,
                [SetupConstants.AdminPassword] = model.Password!,
            },
        };

        if (!model.IsDatabasePreset)
        {
            context.Properties[SetupConstants.DatabaseProvider] = model.DatabaseProvider!;
            context.Properties[SetupConstants.DatabaseConnectionString] = model.ConnectionString ?? string.Empty;
            context.Properties[SetupConstants.DatabaseTablePrefix] = model.TablePrefix ?? string.Empty;
        }

        return context;
    }

    private void CheckDatabase(SetupViewModel model)
    {
        if (model.IsDatabasePreset)
        {
            return;
        }

        var provider = model.DatabaseProviders.FirstOrDefault(provider => provider.Value == model.DatabaseProvider);
        if (provider is null)
        {
            ModelState.AddModelError(nameof(model.DatabaseProvider), S["Choose a database."]);
        }
        else if (!provider.HasConnectionString)
        {
            // What was typed for another database must not be used for this one.
            model.ConnectionString = model.TablePrefix = null;
        }
        else if (string.IsNullOrWhiteSpace(model.ConnectionString))
        {
            ModelState.AddModelError(nameof(model.ConnectionString), S["This database needs a connection string."]);
        }
    }

    private async Task FillAsync(SetupViewModel model)
    {
        model.Recipes = [.. await setupService.GetSetupRecipesAsync()];
        model.DatabaseProviders = [.. databaseProviders];
        model.TimeZones = [.. await timeZones.GetTimeZoneSelectListAsync()];
        model.IsDatabasePreset = !string.IsNullOrEmpty(shellSettings["DatabaseProvider"]) || !string.IsNullOrEmpty(shellSettings["ConnectionString"]);
    }
}
