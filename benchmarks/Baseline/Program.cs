using System.Globalization;
using Microsoft.Data.Sqlite;

// The least that a page of 20 rows can cost: Kestrel, one indexed query, and as many bytes as the page that it is compared with.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var connectionString = $"Data Source={builder.Configuration["database"]};Mode=ReadOnly";
var body = new byte[int.Parse(builder.Configuration["bytes"]!, CultureInfo.InvariantCulture)];
Array.Fill(body, (byte)'x');

var app = builder.Build();
app.MapGet("/", () =>
{
    using var connection = new SqliteConnection(connectionString);
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = """
        select Number, Subject, CreatedUtc, LastActivityUtc, IsClosed from TicketIndex
        where RequesterId = (select ContentItemId from ContactIndex where Email = 'buyer@cafecentral.example')
        order by LastActivityUtc desc, Number desc limit 20
        """;
    using var reader = command.ExecuteReader();
    var rows = 0;
    while (reader.Read())
    {
        rows += reader.GetString(1).Length > 0 && reader.GetDateTime(2) <= reader.GetDateTime(3) && reader.GetInt64(0) > 0 ? 1 : 0;
    }

    return rows == 20 ? Results.Bytes(body, "text/html; charset=utf-8") : Results.StatusCode(500);
});

await app.RunAsync();
