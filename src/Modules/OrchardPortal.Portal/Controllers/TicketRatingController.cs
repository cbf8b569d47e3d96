using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>Rates the answer to one's own ticket once it is closed, and changes the rating for a while.</summary>
[PortalPage]
public sealed class TicketRatingController(
    TicketAccess access,
    PortalContext portal,
    ICustomerTicketService tickets,
    INotifier notifier,
    IHtmlLocalizer<TicketRatingController> htmlLocalizer,
    IStringLocalizer<TicketRatingController> stringLocalizer) : TicketPageController(access, portal, stringLocalizer)
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpPost(PortalRoutes.Rating)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Index(long number, [FromForm] RatingInput input)
    {
        if (await Access.FindAsync(number) is not { } ticket || !(await Access.RightsAsync(ticket)).MayRate)
        {
            return NotFound();
        }

        if (!FormKey.IsValid(input.FormKey))
        {
            return BadRequest();
        }

        Task<IActionResult> AgainAsync(Dictionary<string, string> errors) =>
            PageAsync(ticket, new TicketPageState { Rating = input, RatingErrors = errors });

        var comment = PlainText.RemoveControlCharacters(input.Comment).Trim();
        var score = int.TryParse(input.Score, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        if (Validate(score, comment) is { Count: > 0 } wrong)
        {
            return await AgainAsync(wrong);
        }

        return await ChangeAsync(
            ticket,
            input.FormKey,
            async () =>
            {
                var rating = new TicketRating { ContactId = ticket.RequesterId, Score = score, Comment = comment };
                if (await tickets.RateAsync(ticket.ContentItemId, rating))
                {
                    await notifier.SuccessAsync(H["Thank you. We have your rating."]);
                }
                else
                {
                    await notifier.WarningAsync(H["This ticket can no longer be rated."]);
                }

                return "#rating";
            },
            message => AgainAsync(new() { [MessageErrors.Form] = message }),
            $"rating\n{score}\n{comment}");
    }

    private Dictionary<string, string> Validate(int score, string comment)
    {
        var errors = new Dictionary<string, string>();
        if (score is < TicketRating.Worst or > TicketRating.Best)
        {
            errors[nameof(RatingInput.Score)] = S["Choose one of the five steps."];
        }

        if (comment.Length > TicketRating.MaxCommentLength)
        {
            errors[nameof(RatingInput.Comment)] = S["At most {0} characters.", TicketRating.MaxCommentLength];
        }

        return errors;
    }
}
