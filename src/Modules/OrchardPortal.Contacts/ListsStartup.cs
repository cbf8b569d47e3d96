using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Cards;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts;

/// <summary>Contact lists.</summary>
public sealed class ListsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<ContactListMemberIndexProvider>();
        services.AddIndexProvider<ContactFactIndexProvider>();
        services.AddIndexProvider<CompanyFactIndexProvider>();
        services.AddScoped<IContactLists, ContactListStore>();
        services.AddScoped<IContactCardProvider, ContactListsCard>();
        services.AddScoped<ContactFilterVocabulary>();
        services.AddScoped<ContactFilterEditor>();
    }
}
