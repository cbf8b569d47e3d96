using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Modules;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.Sqlite;
using YesSql.Sql;
using ISession = YesSql.ISession;

namespace Sapling.Tests.Content;

/// <summary>Content management on a store of its own, without a host.</summary>
internal sealed class ContentSite : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ServiceProvider _services;
    private readonly IStore _store;

    private ContentSite(IStore store, ServiceProvider services, string folder)
    {
        _store = store;
        _services = services;
        _folder = folder;
    }

    internal static DateTime Now { get; } = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    internal static async Task<ContentSite> CreateAsync(Action<IServiceCollection>? configure = null)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"sapling-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        var store = await StoreFactory.CreateAndInitializeAsync(configuration => configuration.UseSqLite($"Data Source={Path.Combine(folder, "content.db")}"));
        await using (var session = store.CreateSession())
        {
            await ContentItemIndexSchema.CreateAsync(new SchemaBuilder(store.Configuration, await session.BeginTransactionAsync(), true));
            await session.SaveChangesAsync();
        }

        var clock = new Mock<IClock>();
        clock.Setup(c => c.UtcNow).Returns(Now);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        services.AddSingleton(clock.Object);
        services.AddSingleton(typeof(IDocumentManager<>), typeof(MemoryDocumentManager<>));
        services.AddScoped(_ => store.CreateSession());
        services.AddContentManagement();
        configure?.Invoke(services);
        var provider = services.BuildServiceProvider();
        store.RegisterIndexes([.. provider.GetServices<IIndexProvider>()]);
        return new ContentSite(store, provider, folder);
    }

    internal Task DefineAsync(Func<IContentDefinitionManager, Task> define)
        => InScopeAsync(services => define(services.GetRequiredService<IContentDefinitionManager>()));

    /// <summary>Runs a unit of work as a request does: what it stored is committed at its end.</summary>
    internal Task InScopeAsync(Func<IServiceProvider, Task> work) => InScopeAsync(async services =>
    {
        await work(services);
        return true;
    });

    internal async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var result = await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
        return result;
    }

    internal Task<T> WithContentAsync<T>(Func<IContentManager, Task<T>> work)
        => InScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    internal Task WithContentAsync(Func<IContentManager, Task> work)
        => InScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
