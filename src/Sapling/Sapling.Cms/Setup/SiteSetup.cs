using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using Sapling.Cms.Recipes;
using Sapling.Cms.Shell;

namespace Sapling.Cms.Setup;

/// <summary>Makes a site: database, recipe, administrator, all in one transaction; then the site runs.</summary>
internal sealed class SiteSetup(
    SaplingShellHost host,
    ShellSettingsFile settingsFile,
    ShellTransitions transitions,
    IServiceProvider services,
    ILogger<SiteSetup> logger)
{
    private static readonly string[] _databaseKeys = ["DatabaseProvider", "ConnectionString", "TablePrefix", "Schema"];

    private readonly SemaphoreSlim _once = new(1, 1);

    /// <summary>Sets the site up unless it is; what went wrong is in the context's errors, and then nothing was kept.</summary>
    public async Task SetUpAsync(SetupContext context, string executionId)
    {
        await _once.WaitAsync();
        try
        {
            if (host.Settings.IsRunning())
            {
                context.Errors[string.Empty] = "The site is set up already.";
                return;
            }

            var settings = SettingsOf(context);
            if (await CheckDatabaseAsync(context, settings) && await MakeAsync(context, settings, executionId))
            {
                await RunAsync(settings, context.Recipe.Name);
            }
        }
        finally
        {
            _once.Release();
        }
    }

    /// <summary>
    /// Takes over a site that is in the database though the settings do not say so: a setup that crashed after its commit,
    /// or another node's site.
    /// </summary>
    /// <returns>False when the database holds none.</returns>
    public async Task<bool> AdoptAsync(SetupContext context)
    {
        var settings = SettingsOf(context);
        if ((await StoredDescriptor.ReadAsync(services, settings)).SerialNumber == 0)
        {
            return false;
        }

        await RunAsync(settings, context.Recipe?.Name);
        return true;
    }

    private ShellSettings SettingsOf(SetupContext context)
    {
        var settings = settingsFile.Load();
        foreach (var (key, property) in new[]
        {
            ("DatabaseProvider", SetupConstants.DatabaseProvider), ("ConnectionString", SetupConstants.DatabaseConnectionString),
            ("TablePrefix", SetupConstants.DatabaseTablePrefix), ("Schema", SetupConstants.DatabaseSchema),
        })
        {
            if (context.Properties.TryGetValue(property, out var value) && value?.ToString() is { Length: > 0 } text)
            {
                settings[key] = text;
            }
        }

        context.ShellSettings = settings.AsInitializing();
        return settings;
    }

    private async Task<bool> CheckDatabaseAsync(SetupContext context, ShellSettings settings)
    {
        try
        {
            if ((await StoredDescriptor.ReadAsync(services, settings)).SerialNumber == 0)
            {
                return true;
            }

            context.Errors["DatabaseProvider"] = "The database holds a site already.";
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            logger.LogWarning(exception, "The database cannot be used.");
            context.Errors["ConnectionString"] = $"The database cannot be used: {exception.Message}";
        }

        return false;
    }

    private async Task<bool> MakeAsync(SetupContext context, ShellSettings settings, string executionId)
    {
        context.Properties.TryAdd(SetupConstants.AdminUserId, IdGenerator.GenerateId());
        await using var transition = await transitions.BeginAsync(settings, CancellationToken.None);
        try
        {
            if (context.EnabledFeatures.Any())
            {
                await transition.UseAsync(new ShellDescriptor { Features = [.. context.EnabledFeatures.Select(id => new ShellFeature(id))] });
            }

            await new RecipeRun(transition, executionId, context.Recipe, context.Properties).ExecuteAsync(CancellationToken.None);
            await (await transition.Context.CreateScopeAsync()).UsingAsync(scope => CallHandlersAsync(scope, context));
        }
        catch (RecipeExecutionException exception)
        {
            logger.LogError(exception, "The site was not set up.");
            context.Errors["RecipeName"] = exception.Message;
        }

        if (context.Errors.Count > 0)
        {
            return false;
        }

        // Should the process end between the commit and the last word in the settings, the next start finds out by this.
        await settingsFile.SaveAsync(settings);
        await transition.CommitAsync(CancellationToken.None);
        return true;
    }

    private static async Task CallHandlersAsync(ShellScope scope, SetupContext context)
    {
        foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
        {
            await handler.SetupAsync(context);
        }
    }

    private async Task RunAsync(ShellSettings settings, string? recipe)
    {
        foreach (var key in _databaseKeys)
        {
            host.Settings[key] = settings[key];
        }

        host.Settings["RecipeName"] = recipe;
        host.Settings.VersionId = IdGenerator.GenerateId();
        host.Settings.State = TenantState.Running;
        try
        {
            await host.UpdateShellSettingsAsync(host.Settings);
        }
        catch
        {
            host.Settings.State = TenantState.Uninitialized;
            throw;
        }
    }
}
