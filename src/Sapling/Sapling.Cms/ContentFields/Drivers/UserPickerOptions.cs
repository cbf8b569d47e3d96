using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>The users that a picker offers.</summary>
internal sealed class UserPickerOptions(ISession session)
{
    /// <summary>As many as a list without search is of use for.</summary>
    private const int MaxOptions = 500;

    internal async Task<IReadOnlyList<SelectListItem>> ListAsync(UserPickerField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<UserPickerFieldSettings>();
        var users = (await session.Query<User, UserIndex>(index => index.IsEnabled).OrderBy(index => index.NormalizedUserName).Take(MaxOptions).ListAsync())
            .Where(user => IsAllowed(user, settings)).ToList();
        var missing = field.UserIds.Except(users.Select(user => user.UserId)).ToArray();
        if (missing.Length > 0)
        {
            users.AddRange(await session.Query<User, UserIndex>(index => index.UserId.IsIn(missing)).ListAsync());
        }

        return [.. users.Select(user => new SelectListItem(user.UserName, user.UserId, field.UserIds.Contains(user.UserId)))];
    }

    internal async Task<IReadOnlyList<string>> NamesAsync(string[] ids)
        => ids.Length == 0 ? [] : [.. (await session.Query<User, UserIndex>(index => index.UserId.IsIn(ids)).ListAsync()).Select(user => user.UserName ?? user.UserId)];

    internal async Task<bool> AreAllowedAsync(string[] ids, UserPickerFieldSettings settings)
    {
        var users = await session.Query<User, UserIndex>(index => index.UserId.IsIn(ids)).ListAsync();
        return users.Count(user => IsAllowed(user, settings)) == ids.Length;
    }

    private static bool IsAllowed(User user, UserPickerFieldSettings settings)
        => settings.DisplayAllUsers || settings.DisplayedRoles.Length == 0 || user.RoleNames.Intersect(settings.DisplayedRoles, StringComparer.OrdinalIgnoreCase).Any();
}
