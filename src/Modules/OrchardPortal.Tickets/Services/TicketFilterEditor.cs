using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.ViewModels;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketFilterEditor(
    TicketFilterDrafts drafts,
    TicketFilterRuleViews ruleViews,
    ITicketQueries queries,
    IShapeFactory shapes,
    IAuthorizationService authorization,
    IHttpContextAccessor httpContextAccessor,
    IClock clock) : ITicketFilterEditor
{
    private const int Previewed = 5;

    public async Task<IShape> BuildAsync(TicketFilter? filter, string prefix) => await BuildAsync(
        new TicketFilterInput { Draft = await drafts.ShowAsync(filter ?? new()), Filter = filter, IsValid = true }, prefix);

    public async Task<IShape> BuildAsync(TicketFilterInput input, string prefix)
    {
        var views = await ruleViews.BeginAsync(prefix, input.Focus);
        var root = await GroupAsync(input.Draft, prefix, "", 1, input.Focus, views);
        var preview = await PreviewAsync(input);
        return await shapes.CreateAsync<TicketFilterEditorViewModel>("TicketFilterEditor", model =>
        {
            model.Prefix = prefix;
            model.Root = root;
            model.Preview = preview;
            model.Error = input.Error;
        });
    }

    public async Task<TicketFilterInput> ReadAsync(IFormCollection form, string prefix)
    {
        var draft = TicketFilterForm.Read(form, prefix);
        string? focus = null;
        if (TicketFilterForm.Pressed(form, prefix) is { } pressed)
        {
            focus = TicketFilterForm.Apply(draft, pressed.Word, pressed.Path);
        }

        var (filter, error) = await drafts.ReadAsync(draft);
        if (focus is not null)
        {
            Forgive(draft);
        }

        return new TicketFilterInput
        {
            Draft = draft,
            Filter = filter is { IsEmpty: false } ? filter : null,
            IsValid = filter is not null,
            Error = error,
            IsEditing = focus is not null,
            Focus = focus,
        };
    }

    public async Task<IShape> PreviewAsync(TicketFilterInput input)
    {
        TicketPage? page = null;
        var mayRead = httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, TicketPermissions.AnswerTickets);
        if (input.IsValid)
        {
            page = await queries.ListAsync(new TicketListQuery { Scope = TicketScope.All.And(input.Filter, clock.UtcNow), PageSize = Previewed });
        }

        return await shapes.CreateAsync<TicketFilterPreviewViewModel>("TicketFilterPreview", model =>
        {
            model.Count = page?.Total;
            model.IsEveryTicket = input is { IsValid: true, Filter: null or { IsEmpty: true } };
            model.First = mayRead && page is not null ? page.Rows : [];
        });
    }

    private async Task<IShape> GroupAsync(TicketFilterDraft group, string prefix, string path, int depth, string? focus, TicketFilterRuleViews views)
    {
        var rules = new List<IShape>();
        for (var i = 0; i < group.Rules.Count; i++)
        {
            rules.Add(await views.BuildAsync(group.Rules[i], FilterPath.Join(path, $"r{i}"), i + 1));
        }

        var groups = new List<IShape>();
        for (var i = 0; i < group.Groups.Count; i++)
        {
            groups.Add(await GroupAsync(group.Groups[i], prefix, FilterPath.Join(path, $"g{i}"), depth + 1, focus, views));
        }

        return await shapes.CreateAsync<TicketFilterGroupViewModel>("TicketFilterGroup", model =>
        {
            model.Prefix = prefix;
            model.Path = path;
            model.MatchAny = group.MatchAny;
            model.Rules = rules;
            model.Groups = groups;
            model.MayNest = depth < TicketFilterLimits.MaxDepth;
            model.HasFocus = path == focus;
        });
    }

    // Nobody is told what is wrong with a rule before they have finished it.
    private static void Forgive(TicketFilterDraft draft)
    {
        draft.Rules.ForEach(rule => rule.Error = null);
        draft.Groups.ForEach(Forgive);
    }
}
