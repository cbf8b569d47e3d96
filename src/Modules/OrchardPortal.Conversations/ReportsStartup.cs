using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Reports;

namespace OrchardPortal.Conversations;

/// <summary>Numbers about tickets: reports, and cards on the admin's first page (requirement 82).</summary>
public sealed class ReportsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TicketReports>();
        services.AddScoped<WordSpelling>();
        services.AddScoped<ReportText>();
        services.AddScoped<ProblemTables>();
        services.AddScoped<ReportTables>();
        services.AddScoped<ReportPage>();
        services.AddScoped<DashboardReader>();
        services.AddScoped<TicketDashboard>();
        services.Configure<MvcOptions>(options => options.Filters.Add(new DashboardFilter()));
    }
}
