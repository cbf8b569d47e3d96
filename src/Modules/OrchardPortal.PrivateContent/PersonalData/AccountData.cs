using System.Text.Json.Nodes;
using OrchardCore.Entities;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.TimeZone.Models;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Profile;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>The account itself; not the secrets by which it is entered.</summary>
internal sealed class AccountData(FactorStore factors) : IPersonalDataProvider
{
    public string Name => "account";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject)
    {
        var user = subject.User;
        var own = await factors.GetAsync(user.UserId);
        return new JsonObject
        {
            ["userName"] = user.UserName,
            ["displayName"] = DisplayName.Of(user),
            ["email"] = user.Email,
            ["phone"] = user.PhoneNumber,
            ["language"] = user.TryGet<UserLocalizationSettings>(out var language) ? language.Culture : null,
            ["timeZone"] = user.TryGet<UserTimeZone>(out var zone) ? zone.TimeZoneId : null,
            ["noMailAbout"] = new JsonArray([.. (user.TryGet<MemberNotifications>(out var notifications) ? notifications.Off : []).Select(kind => JsonValue.Create(kind))]),
            ["twoStepLogin"] = own.HasAuthenticator,
            ["externalLogins"] = new JsonArray([.. user.LoginInfos.Select(login => new JsonObject { ["provider"] = login.LoginProvider, ["key"] = login.ProviderKey })]),
            ["passkeys"] = new JsonArray([.. own.Passkeys.Select(passkey => new JsonObject
            {
                ["name"] = passkey.Name, ["addedUtc"] = passkey.CreatedAt.UtcDateTime, ["usedUtc"] = passkey.UsedUtc,
            })]),
        };
    }

    public Task EraseAsync(PersonalDataSubject subject) => factors.DeleteAsync(subject.User.UserId);
}
