using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>All that is kept about a person: as a file, and how it is erased. Whoever calls it saves.</summary>
internal sealed class PersonalDataService(
    IEnumerable<IPersonalDataProvider> providers,
    UserManager<IUser> userManager,
    IClock clock,
    ILogger<PersonalDataService> logger)
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<byte[]> ExportAsync(PersonalDataSubject subject)
    {
        var file = new JsonObject { ["exportedUtc"] = clock.UtcNow };
        foreach (var provider in providers.OrderBy(provider => provider.Order))
        {
            if (await provider.ExportAsync(subject) is { } part)
            {
                file[provider.Name] = part;
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(file, _readable);
    }

    /// <summary>Removes the account and all that tells who its owner was.</summary>
    /// <exception cref="InvalidOperationException">The account could not be removed.</exception>
    public async Task EraseAsync(PersonalDataSubject subject)
    {
        foreach (var provider in providers)
        {
            await provider.EraseAsync(subject);
        }

        var result = await userManager.DeleteAsync(subject.User);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
        }

        // What is left of the request: that there was one, and for which records.
        logger.LogInformation("An account was erased at the wish of its owner: user {UserId}, contact {ContactId}.", subject.User.UserId, subject.Contact?.ContactId);
    }
}
