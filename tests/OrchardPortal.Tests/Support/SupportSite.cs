using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Users.Services;
using OrchardPortal.Conversations.Services;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.PostgreSql;
using YesSql.Provider.Sqlite;
using YesSql.Sql;
using ISession = YesSql.ISession;

namespace OrchardPortal.Tests.Support;

/// <summary>Contacts, tickets and conversations as their startups set them up, on a database and a folder of their own, without a host.</summary>
internal sealed class SupportSite : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"orchardportal-{Guid.NewGuid():N}");
    private ServiceProvider _services = null!;
    private IStore _store = null!;

    private SupportSite()
    {
    }

    public Mock<IUserService> Users { get; } = new();

    public DateTime Now { get; set; } = new(2030, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>What the folder of attachments holds.</summary>
    public IReadOnlyList<string> StoredFiles => [.. Directory.EnumerateFiles(Path.Combine(_folder, "Attachments"), "*", SearchOption.AllDirectories)];

    /// <param name="postgres">The connection string of an empty database; null for one of SQLite.</param>
    public static async Task<SupportSite> CreateAsync(string? postgres = null)
    {
        var site = new SupportSite();
        await site.InitializeAsync(postgres);
        return site;
    }

    /// <summary>Runs a unit of work as a request does: what is pending at its end is committed.</summary>
    public async Task<T> RequestAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        var result = await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task InitializeAsync(string? postgres)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "Attachments"));
        _store = await StoreFactory.CreateAndInitializeAsync(configuration => _ = postgres is null
            ? configuration.UseSqLite($"Data Source={Path.Combine(_folder, "site.db")}")
            : configuration.UsePostgreSql(postgres));
        var clock = new Mock<IClock>();
        clock.Setup(c => c.UtcNow).Returns(() => Now);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        services.AddSingleton(clock.Object);
        services.AddSingleton(typeof(IDocumentManager<>), typeof(MemoryDocumentManager<>));
        services.AddSingleton<IDistributedLock, OneProcessLock>();
        services.AddSingleton<OrchardCore.Entities.IIdGenerator, CountedIds>();
        services.AddSingleton(Users.Object);
        services.AddSingleton(new ShellSettings { Name = "Test" });
        services.AddSingleton(Mock.Of<IHostApplicationLifetime>());
        services.AddSingleton(Mock.Of<ILocalClock>());
        services.AddSingleton(Mock.Of<IAgentDirectory>(agents => agents.ListAsync() == Task.FromResult<IReadOnlyList<AgentRow>>(Array.Empty<AgentRow>())));
        services.AddSingleton(Mock.Of<IHtmlSanitizerService>());
        services.AddSingleton(_store);
        services.AddScoped(_ => _store.CreateSession());
        services.AddContentManagement();
        StartupBase[] modules = [new OrchardPortal.Contacts.Startup(), new OrchardPortal.Contacts.ListsStartup(), new OrchardPortal.Contacts.Accounts.AccountsStartup(), new OrchardPortal.Tickets.Startup(), new OrchardPortal.Tickets.SignalsStartup(), new OrchardPortal.Conversations.Startup()];
        foreach (var module in modules)
        {
            module.ConfigureServices(services);
        }

        services.AddSingleton<IAttachmentFileStore>(new FolderStore(Path.Combine(_folder, "Attachments")));
        _services = services.BuildServiceProvider();
        _store.RegisterIndexes([.. _services.GetServices<IIndexProvider>()]);
        await RequestAsync(MigrateAsync);
    }

    private async Task<bool> MigrateAsync(IServiceProvider services)
    {
        var session = services.GetRequiredService<ISession>();
        var schema = new SchemaBuilder(_store.Configuration, await session.BeginTransactionAsync(), true);
        // The content module's own table, as far as looking an item up needs it.
        await schema.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc))
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc))
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc))
            .Column<string>(nameof(ContentItemIndex.Owner))
            .Column<string>(nameof(ContentItemIndex.Author))
            .Column<string>(nameof(ContentItemIndex.DisplayText)));
        foreach (var migration in services.GetServices<IDataMigration>())
        {
            migration.SchemaBuilder = schema;
            Assert.True(await migration.ExecuteCreateMethodAsync() > 0);
        }

        return true;
    }

    private sealed class FolderStore(string folder) : FileSystemStore(folder, NullLogger<FileSystemStore>.Instance), IAttachmentFileStore;
}
