using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardPortal.Contacts;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Contacts"], "2", contacts => contacts
            .Id("contacts")
            .AddClass("icon-class-fas icon-class-fa-address-book")
            .Add(S["Find"], S["Find"].PrefixPosition("0"), item => item
                .Action("Index", "ContactRecord", "OrchardPortal.Contacts")
                .Permission(ContactPermissions.ViewContacts)
                .LocalNav())
            .Add(S["Contacts"], S["Contacts"].PrefixPosition("1"), item => ListOf(item, ContactTypes.Contact))
            .Add(S["Companies"], S["Companies"].PrefixPosition("2"), item => ListOf(item, ContactTypes.Company))
            .Add(S["Contact lists"], S["Contact lists"].PrefixPosition("3"), item => item
                .Action("Index", "ContactList", "OrchardPortal.Contacts")
                .Permission(ContactPermissions.ViewContacts)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }

    private static void ListOf(NavigationItemBuilder item, string contentType) => item
        .Action("List", "Admin", "OrchardCore.Contents", new() { ["contentTypeId"] = contentType })
        .Permission(ContactPermissions.ViewContacts)
        .LocalNav();
}
