using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardPortal.Contacts.Drivers;
using OrchardPortal.Contacts.Handlers;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ContactPart>()
            .UseDisplayDriver<ContactPartDisplayDriver>()
            .AddHandler<ContactPartHandler>();
        services.AddContentPart<CompanyPart>()
            .UseDisplayDriver<CompanyPartDisplayDriver>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<ContactIndexProvider>();
        services.AddIndexProvider<CompanyIndexProvider>();
        services.AddIndexProvider<ContactCompanyIndexProvider>();
        services.AddIndexProvider<CompanyDomainIndexProvider>();
        services.AddIndexProvider<ContactSearchIndexProvider>();

        services.AddScoped<IContactService, ContactService>();
        services.AddSingleton<ContactNameMemory>();
        services.AddScoped<IContactNames, ContactNames>();
        services.AddScoped<IContactIdentity, ContactIdentity>();
        services.AddScoped<ICurrentContact, CurrentContact>();
        services.AddScoped<IContactSearch, ContactSearch>();
        services.AddScoped<AgoText>();
        services.AddScoped<ContactTimeline>();
        services.AddScoped<ContactRecordBuilder>();
        services.AddScoped<CompanyDomains>();
        services.AddScoped<Reindexing>();
        services.AddScoped<ICompanyMembers, CompanyMembers>();

        services.AddPermissionProvider<PermissionProvider>();
        services.AddScoped<IAuthorizationHandler, ContactAuthorizationHandler>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
