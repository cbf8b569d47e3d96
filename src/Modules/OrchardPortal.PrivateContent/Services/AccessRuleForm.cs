using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Mvc.ModelBinding;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Lets people choose a rule, as part of any form of the admin: the shape <c>AccessRule_Edit</c>.</summary>
public sealed class AccessRuleForm(IContactLists lists, IStringLocalizer<AccessRuleForm> stringLocalizer)
{
    public const string ShapeType = "AccessRule_Edit";

    private readonly IStringLocalizer S = stringLocalizer;

    public async ValueTask FillAsync(AccessRuleViewModel model, AccessRule rule)
    {
        model.Audience = rule.Audience;
        model.ListIds = rule.ListIds;
        model.Lists = [.. (await lists.ListAsync()).Select(list => new KeyValuePair<string, string>(list.Id, list.Name))];
    }

    /// <summary>Takes what was chosen; what cannot be is told by its field.</summary>
    public async Task<AccessRule> ReadAsync(AccessRuleViewModel model, bool mayBePublic, string prefix, ModelStateDictionary modelState)
    {
        var rule = new AccessRule { Audience = model.Audience };
        if (!Enum.IsDefined(rule.Audience) || (rule.Audience == AccessAudience.Everybody && !mayBePublic))
        {
            modelState.AddModelError(prefix, nameof(model.Audience), S["Choose one of the list."]);
        }

        if (rule.AsksForLists)
        {
            var known = (await lists.ListAsync()).Select(list => list.Id).ToHashSet();
            rule.ListIds = [.. (model.ListIds ?? []).Where(known.Contains).Distinct()];

            if (rule.ListIds.Length == 0)
            {
                modelState.AddModelError(prefix, nameof(model.ListIds), S["Choose at least one contact list."]);
            }
        }

        return rule;
    }
}
