using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Documents;
using OrchardCore.Modules;
using Sapling.Cms.Data.Migrations;
using Sapling.Cms.Documents;
using YesSql;

namespace Sapling.Cms.Data;

/// <summary>The database of the site: store, sessions, documents, migrations, the keys that protect cookies and tokens.</summary>
internal sealed class DataStartup : StartupBase
{
    public override int Order => -2000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddDataProvider("Sqlite", DatabaseProviderValue.Sqlite, hasConnectionString: false, hasTablePrefix: false, isDefault: true);
        services.TryAddDataProvider(
            "PostgreSQL", DatabaseProviderValue.Postgres, hasConnectionString: true, hasTablePrefix: true, isDefault: false,
            "Host=localhost;Database=orchardportal;Username=orchardportal;Password=…");

        services.AddSingleton<StoreHolder>();
        services.AddSingleton<IStore>(provider => provider.GetRequiredService<StoreHolder>().Store);
        services.Initialize(StoreOpening.OpenAsync);
        services.AddScoped(SiteSession.Create);
        services.AddScoped<IDocumentStore, DocumentStore>();
        services.AddSingleton(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.AddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();

        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        services.AddScoped<IModularTenantEvents, AutomaticDataMigrations>();

        // Every request of a member opens a cookie: one pass over it, and one key to derive, in place of two.
        services.AddDataProtection().UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddSingleton<IXmlRepository, DatabaseKeyRepository>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<IXmlRepository>()));
    }
}
