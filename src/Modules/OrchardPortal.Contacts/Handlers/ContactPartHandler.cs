using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts.Handlers;

/// <summary>
/// A contact is shown by name, or else by what we know of them. A new one whose address is in a company's domain belongs to the
/// company.
/// </summary>
internal sealed class ContactPartHandler(CompanyDomains domains) : ContentPartHandler<ContactPart>
{
    public override async Task CreatingAsync(CreateContentContext context, ContactPart part)
    {
        await NameAsync(part);
        if (string.IsNullOrEmpty(part.PrimaryCompanyId) && part.CompanyIds.Length == 0 && await domains.OwnerOfAsync(part.Email) is { } companyId)
        {
            part.PrimaryCompanyId = companyId;
            part.CompanyIds = [companyId];
            part.Apply();
        }
    }

    public override Task UpdatingAsync(UpdateContentContext context, ContactPart part) => NameAsync(part);

    public override Task PublishingAsync(PublishContentContext context, ContactPart part) => NameAsync(part);

    public override Task ImportingAsync(ImportContentContext context, ContactPart part) => NameAsync(part);

    private static Task NameAsync(ContactPart part)
    {
        part.ContentItem.DisplayText = new[] { part.FullName, part.Email, part.Handle }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "";
        return Task.CompletedTask;
    }
}
