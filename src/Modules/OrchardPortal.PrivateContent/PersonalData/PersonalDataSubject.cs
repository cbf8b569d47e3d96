using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>Whose data it is: whoever is logged in.</summary>
/// <param name="User">Their account.</param>
/// <param name="Contact">Their record as a customer; null for staff.</param>
public sealed record PersonalDataSubject(User User, ContactRow? Contact);
