using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;
using OrchardCore.Roles;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Services;
using Sapling.Cms.Data;
using Sapling.Cms.Documents;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.Sqlite;
using YesSql.Sql;

namespace Sapling.Tests.Site;

/// <summary>Settings, roles and users as their features register them, on a store of their own.</summary>
internal sealed class SiteWorld : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ShellContext _context;
    private readonly IStore _store;

    private SiteWorld(IStore store, ServiceProvider services, string folder)
    {
        _store = store;
        _context = new ShellContext { ServiceProvider = services };
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

        services.AddSingleton<IStore>(store);
        services.AddScoped(SiteSession.Create);
        services.AddScoped<IDocumentStore, DocumentStore>();
        services.AddSingleton(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        configure?.Invoke(services);
        var provider = services.BuildServiceProvider(validateScopes: true);
        store.RegisterIndexes([.. provider.GetServices<IIndexProvider>()]);
        return new SiteWorld(store, provider, folder);
    }

    /// <summary>Runs a unit of work as a request does: what it stored is committed at its end.</summary>
    internal async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;
        await (await _context.CreateScopeAsync()).UsingAsync(async scope => result = await work(scope.ServiceProvider));
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
        await _context.DisposeAsync();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
