using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Numbers about tickets: how many, how long, how soon, about what (requirement 82).</summary>
[Authorize]
public sealed class ReportController(IServiceProvider services, IAuthorizationService authorization) : Controller
{
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await authorization.AuthorizeAsync(User, TicketReportPermissions.ViewTicketReports))
        {
            context.Result = Forbid();
            return;
        }

        await next();
    }

    [HttpGet]
    [Admin("tickets/reports", "TicketReports")]
    public async Task<IActionResult> Index(ReportQuery query) => View(await BuildAsync(query));

    /// <summary>One table of the report as a file.</summary>
    [HttpGet]
    [Admin("tickets/reports/{table}.csv", "TicketReportExport")]
    public async Task<IActionResult> Export(string table, ReportQuery query)
    {
        if ((await BuildAsync(query)).Tables.FirstOrDefault(candidate => candidate.Key == table) is not { } asked)
        {
            return NotFound();
        }

        var text = new StringBuilder("\uFEFF").Append(Csv.Line(asked.Columns.Select(column => column.Raw)));
        foreach (var row in asked.Rows)
        {
            text.Append(Csv.Line(row.Select(cell => cell.Raw)));
        }

        Response.Headers.CacheControl = "private, no-store";

        return File(Encoding.UTF8.GetBytes(text.ToString()), Csv.ContentType, $"{asked.Key}.csv");
    }

    private Task<ReportViewModel> BuildAsync(ReportQuery query) => services.GetRequiredService<ReportPage>().BuildAsync(query, Url);
}
