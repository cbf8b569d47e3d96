using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Modules;
using OrchardCore.Roles;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Services;
using Sapling.Cms.Documents;
using Sapling.Tests.Content;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.Sqlite;
using YesSql.Sql;

namespace Sapling.Tests.Site;

/// <summary>Settings, roles and users as their features register them, on a store of their own.</summary>
internal sealed class SiteWorld : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ServiceProvider _services;
    private readonly IStore _store;

    private SiteWorld(IStore store, ServiceProvider services, string folder)
    {
        _store = store;
        _services = services;
        _folder = folder;
    }

    internal static async Task<SiteWorld> CreateAsync(Action<IServiceCollection>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("sapling-").FullName;
        var store = await StoreFactory.CreateAndInitializeAsync(configuration => configuration.UseSqLite($"Data Source={Path.Combine(folder, "site.db")}"));
        await using (var session = store.CreateSession())
        {
            await new UsersMigrations { SchemaBuilder = new SchemaBuilder(store.Configuration, await session.BeginTransactionAsync(), true) }.CreateAsync();
            await session.SaveChangesAsync();
        }

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddDataProtection();
        services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        foreach (var startup in new StartupBase[] { new InfrastructureStartup(), new SettingsStartup(), new RolesStartup(), new UsersStartup() })
        {
            startup.ConfigureServices(services);
        }

        services.AddSingleton(typeof(IDocumentManager<>), typeof(MemoryDocumentManager<>));
        services.AddScoped<IDocumentStore, DocumentStore>();
        services.AddScoped(_ => store.CreateSession());
        configure?.Invoke(services);
        var provider = services.BuildServiceProvider(validateScopes: true);
        store.RegisterIndexes([.. provider.GetServices<IIndexProvider>()]);
        return new SiteWorld(store, provider, folder);
    }

    /// <summary>Runs a unit of work as a request does: what it stored is committed at its end.</summary>
    internal async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var result = await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync();
        return result;
    }

    internal Task InScopeAsync(Func<IServiceProvider, Task> work) => InScopeAsync(async services =>
    {
        await work(services);
        return true;
    });

    /// <summary>Runs a unit of work with the service that most tests are about.</summary>
    internal Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
        => InScopeAsync(services => work(services.GetRequiredService<TService>()));

    internal Task<bool> IsAllowedAsync(ClaimsPrincipal user, Permission permission)
        => WithAsync<IAuthorizationService, bool>(authorization => authorization.AuthorizeAsync(user, permission));

    internal Task<ClaimsPrincipal> PrincipalAsync(string userName)
        => InScopeAsync(async services => (await services.GetRequiredService<IUserService>()
            .CreatePrincipalAsync(await services.GetRequiredService<IUserService>().GetUserAsync(userName)))!);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
