using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Tests.Shell;

/// <summary>The host with the features of this assembly, on a free port, with a data folder of its own.</summary>
internal sealed class ShellSite : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"sapling-{Guid.NewGuid():N}");
    private readonly ShellDatabase _database;
    private WebApplication _app = null!;

    private ShellSite(ShellDatabase database)
    {
        _database = database;
        Directory.CreateDirectory(Path.Combine(_folder, "Recipes"));
    }

    public Gate Gate { get; private set; } = new();

    public HttpClient Client { get; private set; } = null!;

    public string DataFolder => Path.Combine(_folder, "App_Data");

    public IServiceProvider Services => _app.Services;

    /// <summary>A site made from a recipe that switches on the base feature and what users and settings need.</summary>
    public static async Task<ShellSite> StartAsync(ShellDatabase database, string recipeSteps = "")
    {
        var site = new ShellSite(database);
        site.Write("test", $$"""
            { "name": "feature", "enable": ["OrchardCore.Settings", "OrchardCore.Roles", "OrchardCore.Users", "Test.Base"] },
            { "name": "settings", "MaxPageSize": 77 }{{recipeSteps}}
            """);
        await site.StartAgainAsync();
        return site;
    }

    /// <summary>A site with the same settings whose application does not ask for the feature that reads them.</summary>
    public static async Task<ShellSite> StartWithoutAutoSetupAsync(ShellDatabase database)
    {
        var site = new ShellSite(database);
        site.Write("test", "");
        await site.StartAgainAsync(asksWhatItNeeds: true);
        return site;
    }

    public async Task StartAgainAsync(bool asksWhatItNeeds = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ShellSite).Assembly.GetName().Name,
            ContentRootPath = _folder,
            EnvironmentName = "Production",
        });
        var settings = (await _database.SettingsAsync()).Concat(new Dictionary<string, string>
        {
            ["ShellName"] = "Default", ["SiteName"] = "Test", ["AdminUsername"] = "admin", ["AdminEmail"] = "admin@test.example",
            ["AdminPassword"] = "Portal-demo-1!", ["RecipeName"] = "test",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"OrchardCore:OrchardCore_AutoSetup:Tenants:0:{setting.Key}", (string?)setting.Value)));
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("OrchardCore:OrchardCore_HealthChecks:Url", (string?)"/health"), KeyValuePair.Create("ORCHARD_APP_DATA", (string?)DataFolder)]);
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        Gate = new Gate();
        builder.Services.AddSingleton(Gate);
        var cms = builder.Services.AddOrchardCms();
        if (!asksWhatItNeeds)
        {
            cms.AddSetupFeatures("OrchardCore.AutoSetup");
        }

        _app = builder.Build();
        _app.UseOrchardCore();
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task StopAsync()
    {
        Gate.Open();
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>Writes a recipe into the application's folder.</summary>
    public void Write(string name, string steps) => File.WriteAllText(
        Path.Combine(_folder, "Recipes", $"{name}.recipe.json"),
        $$"""{ "name": "{{name}}", "issetuprecipe": true, "variables": { "id": "[js: uuid()]" }, "steps": [ {{steps}} ] }""");

    public async Task UsingAsync(Func<IServiceProvider, Task> execute) =>
        await (await Services.GetRequiredService<IShellHost>().GetScopeAsync(ShellSettings.DefaultShellName)).UsingAsync(scope => execute(scope.ServiceProvider));

    public async Task<T> GetAsync<T>(Func<IServiceProvider, Task<T>> execute)
    {
        T result = default!;
        await UsingAsync(async services => result = await execute(services));
        return result;
    }

    /// <returns>Why the recipe was rejected, or null.</returns>
    public async Task<string?> ExecuteAsync(string recipe)
    {
        try
        {
            await UsingAsync(async services =>
            {
                var recipes = await services.GetRequiredService<IRecipeHarvester>().HarvestRecipesAsync();
                await services.GetRequiredService<IRecipeExecutor>()
                    .ExecuteAsync("test", recipes.Single(candidate => candidate.Name == recipe), new Dictionary<string, object>(), CancellationToken.None);
            });
            return null;
        }
        catch (RecipeExecutionException exception)
        {
            return exception.Message;
        }
    }

    public async Task<HttpStatusCode> HealthAsync()
    {
        using var response = await Client.GetAsync("/health");
        return response.StatusCode;
    }

    /// <summary>Waits until the site can serve.</summary>
    public async Task HealthyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await HealthAsync() != HttpStatusCode.OK)
        {
            await Task.Delay(50, patience.Token);
        }
    }

    public void EditSettings(Func<string, string> edit)
    {
        var file = Path.Combine(DataFolder, "Sites", "Default", "appsettings.json");
        File.WriteAllText(file, edit(File.ReadAllText(file)));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _database.DropAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
