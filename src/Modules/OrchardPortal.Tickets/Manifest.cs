[assembly: System.Reflection.AssemblyMetadata("Module", "OrchardPortal.Tickets")]
