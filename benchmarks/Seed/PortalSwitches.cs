using Microsoft.Data.Sqlite;

namespace Seed;

/// <summary>Switches on what makes the portal's queries dearest: a filter over several properties, tickets of the company, stages.</summary>
internal static class PortalSwitches
{
    private const string Filter = """
        {"MatchAny":false,"Rules":[{"Property":"Pipeline","Kind":"Choice","Operator":"Is","Values":["support"]}],
         "Groups":[{"MatchAny":true,"Rules":[
            {"Property":"Priority","Kind":"Choice","Operator":"IsNot","Values":["Low"]},
            {"Property":"Source","Kind":"Choice","Operator":"IsAnyOf","Values":["Portal","Email"]}],"Groups":[]}]}
        """;

    public static void SwitchOn(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            update Document set Content = json_set(Content,
                '$.Properties.PortalSettings.PortalSettingsPart.CompanyTickets', json('true'),
                '$.Properties.PortalSettings.PortalSettingsPart.ShowStages', json('true'),
                '$.Properties.PortalSettings.PortalSettingsPart.Filter', json(@filter))
            where Type like 'OrchardCore.Settings.SiteSettings%'
            """;
        command.Parameters.AddWithValue("@filter", Filter);
        if (command.ExecuteNonQuery() != 1)
        {
            throw new InvalidOperationException("The database has no settings of a site.");
        }
    }
}
