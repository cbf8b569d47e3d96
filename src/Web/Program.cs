using OrchardPortal.Web;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
builder.Services.AddHostedService<StartMessage>();

var app = builder.Build();

app.UseStaticFiles();
app.UseOrchardCore();

await app.RunAsync();
