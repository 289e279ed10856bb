console.log("Listwright");
