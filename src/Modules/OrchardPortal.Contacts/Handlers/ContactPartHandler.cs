using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.Handlers;

/// <summary>A contact is shown by name, or else by what we know of them.</summary>
internal sealed class ContactPartHandler : ContentPartHandler<ContactPart>
{
    public override Task CreatingAsync(CreateContentContext context, ContactPart part) => NameAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, ContactPart part) => NameAsync(part);

    public override Task PublishingAsync(PublishContentContext context, ContactPart part) => NameAsync(part);

    public override Task ImportingAsync(ImportContentContext context, ContactPart part) => NameAsync(part);

    private static Task NameAsync(ContactPart part)
    {
        part.ContentItem.DisplayText = new[] { part.FullName, part.Email, part.Handle }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "";
        return Task.CompletedTask;
    }
}
