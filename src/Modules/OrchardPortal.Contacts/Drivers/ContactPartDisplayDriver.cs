using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Contacts.ViewModels;
using YesSql;

namespace OrchardPortal.Contacts.Drivers;

internal sealed class ContactPartDisplayDriver(ISession session, IContactService contacts, IStringLocalizer<ContactPartDisplayDriver> localizer)
    : ContentPartDisplayDriver<ContactPart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(ContactPart part, BuildPartEditorContext context) =>
        Initialize<ContactPartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Email = part.Email;
            model.Handle = part.Handle;
            model.FullName = part.FullName;
            model.Phone = part.Phone;
            model.PrimaryCompanyId = part.PrimaryCompanyId;
            model.CompanyIds = part.CompanyIds;
            model.HasAccount = !string.IsNullOrEmpty(part.UserId);
            model.Companies = [.. (await session.QueryIndex<CompanyIndex>().OrderBy(company => company.Name).ListAsync())];
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContactPart part, UpdatePartEditorContext context)
    {
        var model = new ContactPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        part.Email = model.Email?.Trim();
        part.Handle = model.Handle?.Trim();
        part.FullName = ContactName.Clean(model.FullName);
        part.Phone = model.Phone?.Trim();
        var companies = (model.CompanyIds ?? []).Append(model.PrimaryCompanyId ?? "").Where(id => id.Length > 0).Distinct().ToArray();
        part.CompanyIds = companies;
        part.PrimaryCompanyId = string.IsNullOrEmpty(model.PrimaryCompanyId) ? null : model.PrimaryCompanyId;

        await ValidateAsync(part, context, model);
        return Edit(part, context);
    }

    private async Task ValidateAsync(ContactPart part, UpdatePartEditorContext context, ContactPartViewModel model)
    {
        void Error(string field, string message) => context.Updater.ModelState.AddModelError(Prefix + "." + field, message);

        if (string.IsNullOrEmpty(part.FullName))
        {
            Error(nameof(model.FullName), S["Enter the contact's name."]);
        }

        if (string.IsNullOrEmpty(part.Email) && string.IsNullOrEmpty(part.Handle))
        {
            Error(nameof(model.Email), S["Enter an e-mail address, or a handle for a contact without one."]);
        }
        else if (!string.IsNullOrEmpty(part.Email) && !EmailAddress.IsValid(part.Email))
        {
            Error(nameof(model.Email), S["Enter one e-mail address, such as name@example.com."]);
        }
        else if (!string.IsNullOrEmpty(part.Email) && await contacts.FindByEmailAsync(part.Email) is { } other && other.ContactId != part.ContentItem.ContentItemId)
        {
            Error(nameof(model.Email), S["{0} has this e-mail address already.", other.FullName]);
        }

        if (part.Handle?.Length > ContactPartViewModel.MaxHandleLength)
        {
            Error(nameof(model.Handle), S["At most {0} characters.", ContactPartViewModel.MaxHandleLength]);
        }

        if (part.Phone?.Length > ContactPartViewModel.MaxPhoneLength)
        {
            Error(nameof(model.Phone), S["At most {0} characters.", ContactPartViewModel.MaxPhoneLength]);
        }

        foreach (var companyId in part.CompanyIds)
        {
            if (await contacts.GetCompanyNameAsync(companyId) is null)
            {
                Error(nameof(model.PrimaryCompanyId), S["Choose a company of the list."]);
                break;
            }
        }
    }
}
