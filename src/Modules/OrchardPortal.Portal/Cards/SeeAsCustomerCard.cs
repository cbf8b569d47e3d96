using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Cards;

/// <summary>“See as this customer” on the record of a contact.</summary>
internal sealed class SeeAsCustomerCard(
    IAuthorizationService authorizationService, IHttpContextAccessor httpContextAccessor, IShapeFactory shapeFactory) : IContactCardProvider
{
    public async Task<IShape?> BuildAsync(ContactRow contact) =>
        await authorizationService.AuthorizeAsync(httpContextAccessor.HttpContext!.User, PortalPermissions.ViewAsCustomer)
            ? await shapeFactory.CreateAsync<SeeAsCustomerViewModel>("SeeAsCustomer", card => card.ContactId = contact.ContactId)
            : null;
}
