using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Services;
using Sapling.Cms.Data;
using Sapling.Cms.Recipes;
using Sapling.Cms.Shell;

namespace Sapling.Cms.Setup;

/// <summary>Sets a new site up from the application's configuration, and finishes a setup that a crash cut off.</summary>
internal sealed class AutoSetup(SaplingShellHost host, SiteSetup setup, IEnumerable<ShellFeature> configuredFeatures, ILogger<AutoSetup> logger)
{
    // An application asks for it: AddSetupFeatures("OrchardCore.AutoSetup").
    private readonly bool _isOn = configuredFeatures.Any(feature => feature.Id == "OrchardCore.AutoSetup");

    /// <summary>Why the site could not be set up; null when it was not tried or succeeded.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whether it failed for want of the database, so that it may succeed later.</summary>
    public bool MayRetry { get; private set; }

    /// <summary>Whether the configuration decides how the site is set up, so that no visitor is asked.</summary>
    public bool IsConfigured => Options.Default is not null;

    public AutoSetupOptions Options =>
        (_isOn ? host.Settings.ShellConfiguration.GetSection("OrchardCore_AutoSetup").Get<AutoSetupOptions>() : null) ?? new AutoSetupOptions();

    /// <summary>What is to be done at the start of the application.</summary>
    public async Task StartAsync()
    {
        if (host.Settings.IsInitializing())
        {
            // The file says that a setup had come to its commit; the database says whether that happened.
            if (await setup.AdoptAsync(new SetupContext()))
            {
                return;
            }

            host.Settings.AsUninitialized();
        }

        if (host.Settings.IsUninitialized() && string.IsNullOrEmpty(Options.AutoSetupPath))
        {
            await RunAsync();
        }
    }

    public async Task RunAsync()
    {
        if (Options.Default is not { } site)
        {
            return;
        }

        MayRetry = false;
        var errors = site.Errors().ToList();
        if (errors.Count == 0)
        {
            errors = await SetUpAsync(site);
        }

        Failure = errors.Count == 0 ? null : string.Join(" ", errors);
        if (Failure is not null)
        {
            logger.LogError("The site was not set up from the configuration. {Reasons}", Failure);
        }
    }

    private async Task<List<string>> SetUpAsync(AutoSetupSite site)
    {
        var context = new SetupContext { Properties = site.ToProperties() };
        var executionId = OrchardCore.IdGenerator.GenerateId();
        try
        {
            if (await setup.AdoptAsync(context))
            {
                return [];
            }

            context.Recipe = await FindRecipeAsync(site.RecipeName!);
            await setup.SetUpAsync(context, executionId);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.LogDebug(exception, "The setup failed.");
            MayRetry = DatabaseLoss.Is(exception);
            context.Errors[string.Empty] = exception.Message;
        }

        return [.. context.Errors.Values];
    }

    private async Task<RecipeDescriptor> FindRecipeAsync(string name)
    {
        List<RecipeDescriptor> recipes = [];
        await (await host.EnterAsync()).UsingAsync(async scope =>
        {
            foreach (var harvester in scope.ServiceProvider.GetServices<IRecipeHarvester>())
            {
                recipes.AddRange(await harvester.HarvestRecipesAsync());
            }
        });

        if (recipes.Find(recipe => recipe.Name == name) is not { } found)
        {
            var known = string.Join(", ", recipes.Where(recipe => recipe.IsSetupRecipe).Select(recipe => recipe.Name));
            throw new InvalidOperationException($"There is no setup recipe '{name}'; there are: {known}.");
        }

        if (!found.IsSetupRecipe)
        {
            // A file that is not valid JSON cannot say what it is for: reading it tells what is wrong with it.
            _ = await RecipeFile.ReadAsync(found);
            throw RecipeErrors.Of(found, "It is not one that sets a site up ('issetuprecipe').");
        }

        return found;
    }
}
